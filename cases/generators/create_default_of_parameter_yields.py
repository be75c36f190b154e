# title: a yield in a parameter's default belongs to the function around it
# clauses: gen.create.kind gen.send.suspended
# python: >=3.3
def outer():
    def inner(value=(yield 'default?')):
        return value
    return inner()

g = outer()
print(next(g))
try:
    g.send('given')
except StopIteration as stop:
    print(stop.value)

# expect:
# default?
# given
