# title: a delegation to a generator that runs already starts with ValueError
# clauses: delegate.busy
# python: >=3.3
def sub():
    yield next(delegator())

def delegator():
    try:
        yield from s
    except ValueError:
        yield 'ValueError'

s = sub()
print(next(s))

# expect:
# ValueError
