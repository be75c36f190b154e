# title: without a source, or with empty ones, zip_longest has no items
# clauses: tools.zip_longest.empty tools.zip_longest.values
# python: >=3.3
import itertools

print(list(itertools.zip_longest()), list(itertools.zip_longest('', ())))
print(list(itertools.zip_longest('', fillvalue=0)), list(itertools.zip_longest(fillvalue=0)))

# expect:
# [] []
# [] []
