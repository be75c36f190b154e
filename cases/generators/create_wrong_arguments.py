# title: arguments that do not fit are refused at the call
# clauses: gen.create.arguments
# python: >=3.2
def pair(first, second):
    print('not reached')
    yield first

try:
    g = pair(1)
except TypeError:
    print('TypeError')
try:
    g = pair(1, 2, third=3)
except TypeError:
    print('TypeError')

# expect:
# TypeError
# TypeError
