# title: a generator can be neither raised nor called
# clauses: look.no_exception
# python: >=3.2
def body():
    print('not reached')
    yield

def raising():
    raise body()

def chaining():
    raise KeyError from body()

for action in (raising, chaining, lambda: body()(), lambda: isinstance(1, body()), lambda: [1][body()]):
    try:
        action()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
