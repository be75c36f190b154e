# title: a class with the five methods is a Generator, with four it is not
# clauses: iter.abc.generator.recognized
# python: >=3.5
from collections.abc import Generator

names = ['__iter__', '__next__', 'send', 'throw', 'close']
def method(self, *arguments):
    return self

print(issubclass(type('Full', (), dict.fromkeys(names, method)), Generator))
for missing in names:
    four = {name: method for name in names if name != missing}
    print(missing, issubclass(type('Four', (), four), Generator))

# expect:
# True
# __iter__ False
# __next__ False
# send False
# throw False
# close False
