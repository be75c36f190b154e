# title: in CPython since 3.12 a StopIteration thrown at an iterator without throw is its end
# clauses: delegate.throw.missing_stop_ends
# python: >=3.12
def delegator():
    try:
        result = yield from [1, 2]
    except StopIteration as stop:
        yield 'delegator caught', stop.value
    else:
        yield 'result', result

g = delegator()
next(g)
print(g.throw(StopIteration('thrown')))

# expect:
# ('result', 'thrown')
