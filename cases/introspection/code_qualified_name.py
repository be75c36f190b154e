# title: the code of a generator knows its qualified name
# clauses: look.code.qualname
# python: >=3.11
class Box:
    def method(self):
        yield

g = Box().method()
g.__qualname__ = 'changed'
print(g.gi_code.co_qualname, g.gi_code.co_name)

# expect:
# Box.method method
