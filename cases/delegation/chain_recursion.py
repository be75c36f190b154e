# title: a recursive generator walks a tree by delegating to itself at each branch
# clauses: delegate.chain.values delegate.values
# python: >=3.3
def tree(labels):
    if not labels:
        return None
    middle = len(labels) // 2
    return tree(labels[:middle]), labels[middle], tree(labels[middle + 1:])

def inorder(node):
    if node:
        left, label, right = node
        yield from inorder(left)
        yield label
        yield from inorder(right)

print(''.join(inorder(tree('abcdefghijklmnopqrstuvwxyz'))))

# expect:
# abcdefghijklmnopqrstuvwxyz
