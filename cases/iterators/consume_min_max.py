# title: min and max give the first of equal values, and refuse or replace nothing
# clauses: iter.minmax
# python: >=3.4
def words():
    yield 'bb'
    yield 'a'
    yield 'cc'
    yield 'd'

print(min(words()), max(words()), min(words(), key=len), max(words(), key=len))
print(min((x for x in ()), default='none'), max((x for x in ()), default=None))
for find in (min, max):
    try:
        find(x for x in ())
    except ValueError:
        print('ValueError')

# expect:
# a d a bb
# none None
# ValueError
# ValueError
