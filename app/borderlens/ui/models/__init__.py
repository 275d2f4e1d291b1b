"""Tables and lists as Qt reads them."""
