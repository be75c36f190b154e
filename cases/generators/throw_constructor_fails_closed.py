# title: a constructor that fails raises its own exception from a closed generator too
# clauses: gen.throw.constructor_fails
# python: >=3.2
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

class Demanding(Exception):
    def __init__(self, needed):
        pass

def body():
    yield

g = body()
g.close()
for kind, value in ((Broken, None), (Demanding, None), (Demanding, (1, 2))):
    try:
        g.throw(kind, value)
    except Exception as error:
        print(type(error).__name__)

# expect:
# OSError
# TypeError
# TypeError
