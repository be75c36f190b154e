# title: the GeneratorExit of a sub-generator that handles an exception has that exception as its context
# clauses: look.exception.close_delegate
# python: >=3.9
def sub():
    try:
        raise KeyError
    except KeyError:
        try:
            yield 'waiting'
        except GeneratorExit as error:
            print(type(error.__context__).__name__)
            raise

def delegator():
    yield from sub()

g = delegator()
print(next(g))
g.close()

# expect:
# waiting
# KeyError
