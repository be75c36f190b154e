# title: GeneratorExit thrown in while the iterator has no close is raised at the yield from
# clauses: delegate.exit.no_close
# python: >=3.3
def delegator():
    try:
        yield from [1, 2]
    except GeneratorExit:
        yield 'caught'

g = delegator()
print(next(g))
print(g.throw(GeneratorExit))

# expect:
# 1
# caught
