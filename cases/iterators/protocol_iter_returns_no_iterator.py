# title: __iter__ has to return an iterator
# clauses: iter.no_iterator
# python: >=3.2
class Wrong:
    def __init__(self, result):
        self.result = result

    def __iter__(self):
        return self.result

def body(thing):
    for value in thing:
        yield value

for thing in (Wrong([1]), Wrong(None), Wrong(range(3))):
    for action in (iter, list, lambda x: next(body(x))):
        try:
            action(thing)
        except TypeError:
            print('TypeError', end=' ')
    print()
print(list(Wrong(iter([1]))))

# expect:
# TypeError TypeError TypeError 
# TypeError TypeError TypeError 
# TypeError TypeError TypeError 
# [1]
