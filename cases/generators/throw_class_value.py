# title: a class and a value make one argument of the value
# clauses: gen.throw.class_value
# python: >=3.2
def show():
    while True:
        try:
            yield
        except KeyError as error:
            print(type(error).__name__, error.args)

g = show()
next(g)
g.throw(KeyError, 'text')
g.throw(KeyError, 0)
g.throw(KeyError, ['list'])
g.throw(KeyError, False)

# expect:
# KeyError ('text',)
# KeyError (0,)
# KeyError (['list'],)
# KeyError (False,)
