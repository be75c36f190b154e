# title: a deep copy fails where it meets a generator
# clauses: look.copy.deep
# python: >=3.2
import copy

def body():
    yield

class Holder:
    pass

holder = Holder()
holder.g = body()
for thing in (holder, [holder.g], {'key': holder.g}, (1, [holder])):
    try:
        copy.deepcopy(thing)
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
