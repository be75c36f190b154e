# title: the exception that a running generator does not raise is let go at once
# clauses: gen.final.nothing_kept
# python: >=3.4
# needs: refcounting
class Marked(Exception):
    def __del__(self):
        print('let go')

def body():
    for _ in range(2):
        try:
            g.throw(Marked())
        except ValueError:
            print('ValueError')
    yield 'end'

g = body()
print(next(g))

# expect:
# let go
# ValueError
# let go
# ValueError
# end
