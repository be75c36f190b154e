# title: the bases and keywords of a class wait in the function that contains the class
# clauses: flow.def.class_bases
# python: >=3.3
class Meta(type):
    def __new__(mcs, name, bases, namespace, **keywords):
        print(name, [base.__name__ for base in bases], keywords)
        return super().__new__(mcs, name, bases, namespace)

    def __init__(cls, name, bases, namespace, **keywords):
        pass

def body():
    class Inner((yield 'first base?'), (yield 'second base?'), metaclass=Meta, key=(yield 'key?')):
        print('class body')
    yield Inner.__mro__[1].__name__

class A:
    pass

class B:
    pass

g = body()
print(next(g), g.send(A), g.send(B), sep=', ')
print(g.send(1))

# expect:
# first base?, second base?, key?
# class body
# Inner ['A', 'B'] {'key': 1}
# A
