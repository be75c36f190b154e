# title: an exception other than IndexError goes to whoever iterates
# clauses: iter.getitem.error
# python: >=3.2
class Failing:
    def __getitem__(self, index):
        if index == 1:
            raise KeyError(index)
        return index

def body():
    yield from Failing()

g = body()
print(next(g))
try:
    next(g)
except KeyError as e:
    print('KeyError', e.args, g.gi_frame)

# expect:
# 0
# KeyError (1,) None
