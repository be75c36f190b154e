# title: an iterator without close is left alone and GeneratorExit raised at the yield from
# clauses: delegate.exit.no_close delegate.close
# python: >=3.3
def delegator(items):
    try:
        yield from items
    except GeneratorExit:
        print('GeneratorExit')
        raise

items = iter([1, 2])
g = delegator(items)
print(next(g))
print(g.close())
print(list(items))

# expect:
# 1
# GeneratorExit
# None
# [2]
