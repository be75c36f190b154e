# title: what the constructor raises is lost when the generator executes
# clauses: gen.throw.running
# python: >=3.2
class Broken(Exception):
    def __init__(self):
        raise OSError('cannot be made')

class Demanding(Exception):
    def __init__(self, needed):
        pass

def body():
    for kind in (Broken, Demanding):
        try:
            me.throw(kind)
        except Exception as error:
            print(type(error).__name__)
    yield 'alive'

me = body()
print(next(me))

# expect:
# ValueError
# ValueError
# alive
