# title: an unpacked argument is evaluated before the keyword that stands in front of it
# clauses: flow.order.call_star
# python: >=3.3
def show(*args, **kwargs):
    return args, sorted(kwargs.items())

def body():
    yield show(key=(yield 'keyword?'), *(yield 'star?'))

g = body()
print(next(g))
print(g.send('ab'))
print(g.send('value'))

# expect:
# star?
# keyword?
# (('a', 'b'), [('key', 'value')])
