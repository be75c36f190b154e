# title: a delegator's own values and those of two sub-iterators come in the order of its body
# clauses: delegate.values delegate.again
# python: >=3.3
def delegator():
    yield 'before'
    yield from 'ab'
    yield 'between'
    yield from range(2)
    yield 'after'

print(list(delegator()))

# expect:
# ['before', 'a', 'b', 'between', 0, 1, 'after']
