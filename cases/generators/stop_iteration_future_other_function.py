# title: in 3.6 the future import does not concern functions of other modules
# clauses: gen.stop.future_functions gen.stop.legacy
# python: >=3.6 <3.7
old, new = {}, {}
source = """
def body(others=()):
    yield 'first'
    for value in others:
        yield value
    raise StopIteration
"""
exec(source, old)
exec('from __future__ import generator_stop' + source, new)
print(list(old['body']()))
try:
    list(new['body']())
except RuntimeError:
    print('RuntimeError')
try:
    list(new['body'](old['body']()))
except RuntimeError:
    print('RuntimeError')
try:
    list(old['body'](new['body']()))
except RuntimeError:
    print('RuntimeError of the inner one')

# expect:
# ['first']
# RuntimeError
# RuntimeError
# RuntimeError of the inner one
