# title: sys.exception shows a generator what its caller handles now, and hides what it waits with
# clauses: look.exception gen.exc.caller_visible gen.exc.handled_hidden
# python: >=3.11
import sys

def bare():
    while True:
        yield repr(sys.exception())

def handling():
    try:
        raise KeyError('own')
    except KeyError:
        while True:
            yield repr(sys.exception())

b, h = bare(), handling()
print(next(b), next(h), sys.exception())
try:
    raise ValueError('caller')
except ValueError:
    print(next(b), next(h), repr(sys.exception()))
print(next(b), next(h), sys.exception())

# expect:
# None KeyError('own') None
# ValueError('caller') KeyError('own') ValueError('caller')
# None KeyError('own') None
