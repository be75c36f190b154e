# title: generators have no order
# clauses: look.order
# python: >=3.2
import operator

def body():
    yield

a, b = body(), body()
for compare in (operator.lt, operator.le, operator.gt, operator.ge):
    try:
        compare(a, b)
    except TypeError:
        print('TypeError')
try:
    sorted([a, b])
except TypeError:
    print('TypeError')

# expect:
# TypeError
# TypeError
# TypeError
# TypeError
# TypeError
