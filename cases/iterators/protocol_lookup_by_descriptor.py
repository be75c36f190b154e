# title: __iter__ and __next__ of the class are bound as the class says
# clauses: iter.class_lookup.binding
# python: >=3.2
class Callable:
    def __call__(self):
        return iter(['free'])

class Static:
    @staticmethod
    def __iter__():
        return iter(['static'])

class OfClass:
    @classmethod
    def __iter__(cls):
        return iter([cls.__name__])

class Free:
    __iter__ = Callable()

class Lambda:
    __iter__ = lambda self: iter([type(self).__name__])

class Property:
    @property
    def __iter__(self):
        return lambda: iter(['property'])

print([list(cls())[0] for cls in (Static, OfClass, Free, Lambda, Property)])

# expect:
# ['static', 'OfClass', 'free', 'Lambda', 'property']
