# title: an exception raised while one of the sub-generator is handled is chained to it
# clauses: delegate.context
# python: >=3.3
def sub():
    yield
    raise KeyError

def delegator():
    try:
        yield from sub()
    except KeyError:
        raise LookupError
    finally:
        print('finally')

g = delegator()
next(g)
try:
    next(g)
except LookupError as error:
    print(type(error).__name__, type(error.__context__).__name__)

# expect:
# finally
# LookupError KeyError
