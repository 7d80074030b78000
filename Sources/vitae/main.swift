print("vitae")
