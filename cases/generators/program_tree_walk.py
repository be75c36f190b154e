# title: the inorder walk of a tree by generators that loop over generators
# clauses: gen.run.other gen.iter.lazy gen.create.independent
# python: >=3.2
def tree(labels):
    if not labels:
        return None
    middle = len(labels) // 2
    return labels[middle], tree(labels[:middle]), tree(labels[middle + 1:])

def inorder(node):
    if node:
        label, left, right = node
        for below in inorder(left):
            yield below
        yield label
        for below in inorder(right):
            yield below

print(''.join(inorder(tree('abcdefghijklm'))))
print(next(inorder(tree('xyz'))))

# expect:
# abcdefghijklm
# x
