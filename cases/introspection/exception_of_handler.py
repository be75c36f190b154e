# title: sys.exception tells inside a generator what sys.exc_info tells
# clauses: look.exception
# python: >=3.11
import sys

def body():
    print(sys.exception())
    try:
        raise KeyError('own')
    except KeyError:
        print(repr(sys.exception()), sys.exception() is sys.exc_info()[1])
        try:
            raise ValueError('inner')
        except ValueError:
            yield repr(sys.exception())
        yield repr(sys.exception())
    yield sys.exception()

for value in body():
    print(value, '- outside:', sys.exception())

# expect:
# None
# KeyError('own') True
# ValueError('inner') - outside: None
# KeyError('own') - outside: None
# None - outside: None
