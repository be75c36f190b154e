# title: arguments that do not fit are refused when all of them have been evaluated
# clauses: flow.order.call_refused
# python: >=3.3
def two(a, b):
    print('not called')

def body():
    try:
        two((yield 1), (yield 2), (yield 3))
    except TypeError:
        yield 'TypeError'

print(list(body()))

# expect:
# [1, 2, 3, 'TypeError']
