// Stands in until the first source of this layer is there.
