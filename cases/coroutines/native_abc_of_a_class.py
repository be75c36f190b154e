# title: a class is Awaitable when its metaclass has the method
# clauses: co.abc.class_only
# python: >=3.6
import collections.abc as abc

class Meta(type):
    def __await__(cls):
        yield

class Kind(metaclass=Meta):
    pass

class Plain:
    def __await__(self):
        yield

print(isinstance(Kind, abc.Awaitable), isinstance(Kind(), abc.Awaitable))
print(isinstance(Plain, abc.Awaitable), isinstance(Plain(), abc.Awaitable))

# expect:
# True False
# False True
