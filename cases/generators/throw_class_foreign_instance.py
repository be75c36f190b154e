# title: a class and an instance of another class make the instance an argument
# clauses: gen.throw.class_value
# python: >=3.2
def show():
    try:
        yield
    except Exception as error:
        print(type(error).__name__, error.args[0] is value)
        yield

value = ValueError('v')
g = show()
next(g)
g.throw(KeyError, value)

# expect:
# KeyError True
