# title: a constructor that fails raises its own exception in front of the body
# clauses: gen.throw.constructor_fails
# python: >=3.2
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

class Demanding(Exception):
    def __init__(self, needed):
        pass

def body():
    print('not reached')
    yield

for kind, value in ((Broken, None), (Demanding, None), (Demanding, (1, 2))):
    g = body()
    try:
        g.throw(kind, value)
    except Exception as error:
        print(type(error).__name__, list(g))

# expect:
# OSError []
# TypeError []
# TypeError []
