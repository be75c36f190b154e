# title: every generator of a chain that waits is suspended, whoever has resumed it
# clauses: gen.state.suspended delegate.direct
# python: >=3.3
import inspect

def inner():
    for number in range(10):
        try:
            yield number
        except KeyError:
            pass

def middle(iterator):
    yield 'middle'
    yield from iterator

def outer(iterator):
    yield from iterator

def resume_in_loop(g):
    for value in g:
        return value

def resume_natively(g):
    return [*zip([1], g)][0][1]

for resume in next, resume_in_loop, resume_natively, lambda g: g.throw(KeyError):
    a = inner()
    next(a)
    b = middle(a)
    c = outer(b)
    print(next(c), [*zip([1], c)], resume(c), end=' ')
    print({inspect.getgeneratorstate(g) for g in (a, b, c)})

# expect:
# middle [(1, 1)] 2 {'GEN_SUSPENDED'}
# middle [(1, 1)] 2 {'GEN_SUSPENDED'}
# middle [(1, 1)] 2 {'GEN_SUSPENDED'}
# middle [(1, 1)] 2 {'GEN_SUSPENDED'}
