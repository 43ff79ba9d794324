"""What goes wrong with the machine: real faults, in processes of their own."""
