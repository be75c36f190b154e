# title: a generator is no operand of arithmetic
# clauses: look.no_arithmetic
# python: >=3.2
def body():
    print('not reached')
    yield 1

g = body()
for action in (lambda: g + g, lambda: g * 2, lambda: g + [], lambda: [] + g, lambda: -g, lambda: int(g)):
    try:
        action()
    except TypeError:
        print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
