# title: an exception that the generator catches ends at the with statement
# clauses: manager.throw.swallowed
# python: >=3.2
import sys
from contextlib import contextmanager

@contextmanager
def logged():
    try:
        yield
    except KeyError as error:
        print('log', error.args)

with logged():
    raise KeyError(1)
    print('not here')
print('next statement', sys.exc_info()[0])

def function():
    with logged():
        raise KeyError(2)
        return 'not this'
    return 'behind'

print(function())
for number in range(2):
    with logged():
        raise KeyError(number)
else:
    print('loop ended')

# expect:
# log (1,)
# next statement None
# log (2,)
# behind
# log (0,)
# log (1,)
# loop ended
