"""Display lists on paper: press PDF, sheets for home printers, pictures, and what to mend first."""
