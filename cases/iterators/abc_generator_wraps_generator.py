# title: a subclass of collections.abc.Generator can stand in front of a generator
# clauses: iter.abc.generator.next iter.abc.generator.close
# python: >=3.5
from collections.abc import Generator

class Logged(Generator):
    def __init__(self, inner):
        self.inner = inner

    def send(self, value):
        print('<', value)
        return self.inner.send(value)

    def throw(self, typ, val=None, tb=None):
        print('!', typ.__name__)
        return self.inner.throw(typ)

def body():
    try:
        got = yield 1
        yield got
    except KeyError:
        yield 'caught'
    finally:
        print('cleaned up')

l = Logged(body())
print(next(l), l.send(2), l.throw(KeyError))
l.close()
print(l.inner.gi_frame, list(l))

# expect:
# < None
# < 2
# ! KeyError
# 1 2 caught
# ! GeneratorExit
# cleaned up
# < None
# None []
