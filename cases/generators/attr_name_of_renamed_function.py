# title: a generator takes the name that its function has at the call
# clauses: gen.attr.name
# python: >=3.5
def body():
    yield

before = body()
body.__name__ = 'renamed'
body.__qualname__ = 'some.where.renamed'
after = body()
print(before.__name__, before.__qualname__)
print(after.__name__, after.__qualname__, after.gi_code.co_name)

# expect:
# body body
# renamed some.where.renamed body
