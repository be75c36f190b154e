# title: nested lists are flattened by delegation
# clauses: delegate.values delegate.chain.values
# python: >=3.3
def flatten(items):
    for item in items:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item

print(list(flatten([1, [2, [3, (4, [])], 'text'], [[[5]]]])))

# expect:
# [1, 2, 3, 4, 'text', 5]
