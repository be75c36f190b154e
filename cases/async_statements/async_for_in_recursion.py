# title: an asynchronous generator may iterate over generators of its own function
# clauses: aflow.for.order
# python: >=3.6
async def walk(tree):
    if not isinstance(tree, list):
        yield tree
        return
    for branch in tree:
        async for leaf in walk(branch):
            yield leaf

async def main():
    leaves = []
    async for leaf in walk([1, [2, [3, 4]], [[5]]]):
        leaves.append(leaf)
    return leaves

try:
    main().send(None)
except StopIteration as stop:
    print(stop.value)

# expect:
# [1, 2, 3, 4, 5]
