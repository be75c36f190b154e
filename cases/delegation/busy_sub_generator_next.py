# title: a delegator resumed by the sub-generator that it waits for meets ValueError
# clauses: delegate.busy
# python: >=3.3
def sub():
    yield 'first'
    yield next(g)

def delegator():
    try:
        yield from s
    except ValueError:
        yield 'delegator ValueError'

s, g = sub(), delegator()
print(next(g))
print(next(s))

# expect:
# first
# delegator ValueError
