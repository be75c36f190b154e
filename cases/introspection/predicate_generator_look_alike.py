# title: an object with all the methods of a generator is none to isgenerator
# clauses: look.generator.exact
# python: >=3.5
import collections.abc
import inspect

class LookAlike(collections.abc.Generator):
    gi_frame = gi_code = gi_yieldfrom = None
    gi_running = False

    def send(self, value):
        return value

    def throw(self, *details):
        raise details[0]

print(inspect.isgenerator(LookAlike()), isinstance(LookAlike(), collections.abc.Generator))
for thing in (iter([]), map(str, []), zip(), range(3), open):
    print(inspect.isgenerator(thing), end=' ')
print()

# expect:
# False True
# False False False False False 
