# title: a class is iterated over by the __iter__ of its metaclass
# clauses: iter.class_lookup
# python: >=3.2
class Meta(type):
    def __iter__(cls):
        yield cls.__name__
        yield 'of the metaclass'

class Thing(metaclass=Meta):
    def __iter__(self):
        yield 'of the class'

print(list(Thing), list(Thing()))
class Plain:
    def __iter__(self):
        yield 'of the class'
try:
    iter(Plain)
except TypeError:
    print('TypeError')

# expect:
# ['Thing', 'of the metaclass'] ['of the class']
# TypeError
