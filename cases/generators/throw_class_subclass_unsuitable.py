# title: a class and an instance of a base class make the instance an argument
# clauses: gen.throw.class_value
# python: >=3.2
def body():
    try:
        yield
    except KeyError as error:
        yield type(error).__name__, error.args[0] is value

value = LookupError('base')
g = body()
next(g)
print(g.throw(KeyError, value))

# expect:
# ('KeyError', True)
