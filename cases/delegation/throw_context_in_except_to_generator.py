# title: an exception thrown through delegators in except blocks is chained to what the last of them handles
# clauses: delegate.throw.context_of_delegators gen.throw.caller_context
# python: >=3.9
def sub():
    try:
        yield
    except KeyError as error:
        print('sub', error.__context__)
        raise

def delegator(depth):
    try:
        raise LookupError(depth)
    except LookupError:
        try:
            yield from delegator(depth - 1) if depth > 1 else sub()
        except KeyError as error:
            print(depth, repr(error.__context__))
            raise

g = delegator(2)
next(g)
try:
    g.throw(KeyError)
except KeyError as error:
    print(repr(error.__context__), error.__context__.__context__)

# expect:
# sub None
# 1 LookupError(1)
# 2 LookupError(2)
# LookupError(2) None
