# title: a shallow copy shares the generator
# clauses: look.copy.shallow
# python: >=3.2
import copy

def body():
    yield 1
    yield 2

class Holder:
    pass

holder = Holder()
holder.g = body()
other, items = copy.copy(holder), copy.copy([holder.g])
print(other.g is holder.g, items[0] is holder.g)
print(next(other.g), next(holder.g))

# expect:
# True True
# 1 2
