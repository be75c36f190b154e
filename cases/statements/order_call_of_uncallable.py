# title: what cannot be called is refused when its arguments have been evaluated
# clauses: flow.order.call_refused
# python: >=3.3
nothing = None

def body():
    try:
        nothing((yield 'first'), key=(yield 'second'))
    except TypeError:
        yield 'TypeError'

print(list(body()))

# expect:
# ['first', 'second', 'TypeError']
