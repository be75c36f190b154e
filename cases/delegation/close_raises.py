# title: an exception of the sub-iterator's close is raised at the yield from and comes out of close
# clauses: delegate.exit.close_raises delegate.close
# python: >=3.3
import inspect

class Failing:
    def __iter__(self):
        return self

    def __next__(self):
        return 'next'

    def close(self):
        raise LookupError('from close')

def delegator():
    try:
        yield from Failing()
    except BaseException as error:
        print('delegator meets', type(error).__name__)
        raise

g = delegator()
next(g)
try:
    g.close()
except LookupError as error:
    print('LookupError', error.args, inspect.getgeneratorstate(g))

# expect:
# delegator meets LookupError
# LookupError ('from close',) GEN_CLOSED
