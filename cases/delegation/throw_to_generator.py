# title: an exception thrown into the delegator is raised in the sub-generator
# clauses: delegate.throw.forwarded delegate.throw.yielded
# python: >=3.3
def sub():
    try:
        yield 'waiting'
    except KeyError as error:
        yield 'sub caught', error.args

def delegator():
    try:
        yield from sub()
    except KeyError:
        print('not reached')
    yield 'delegator'

g = delegator()
print(next(g))
print(g.throw(KeyError('k')))
print(next(g))

# expect:
# waiting
# ('sub caught', ('k',))
# delegator
