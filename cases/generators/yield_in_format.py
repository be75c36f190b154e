# title: values sent to yields inside a display or a string end up in their places
# clauses: gen.yield.order gen.send.suspended
# python: >=3.6
def body():
    name = f'{(yield "first")}-{(yield "second")}'
    yield {(yield 'key'): (yield 'value'), 'name': name}

g = body()
print(next(g), g.send('a'), g.send('b'), g.send('k'))
print(g.send('v'))

# expect:
# first second key value
# {'k': 'v', 'name': 'a-b'}
